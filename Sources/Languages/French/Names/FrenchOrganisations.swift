/// Organisations that news names: kind, id, approved form, variants.
let frenchOrganisations: StaticString = """
    organisation	un	Organisation des Nations unies	ONU|Nations unies|Nations Unies	
    organisation	un-security-council	Conseil de sécurité de l'ONU	Conseil de sécurité|Conseil de sécurité des Nations unies	
    organisation	un-general-assembly	Assemblée générale de l'ONU	Assemblée générale des Nations unies	
    organisation	eu	Union européenne	UE	
    organisation	european-commission	Commission européenne		
    organisation	european-parliament	Parlement européen		
    organisation	ecb	Banque centrale européenne	BCE	
    organisation	nato	OTAN	Otan|Organisation du traité de l'Atlantique Nord|Alliance atlantique	
    organisation	brics	BRICS	Brics	
    organisation	g7	G7		
    organisation	g20	G20		
    organisation	opec	OPEP	Opep|OPEP+	
    organisation	iaea	Agence internationale de l'énergie atomique	AIEA	
    organisation	who	Organisation mondiale de la santé	OMS	
    organisation	imf	Fonds monétaire international	FMI	
    organisation	world-bank	Banque mondiale		
    organisation	wto	Organisation mondiale du commerce	OMC	
    organisation	unesco	Unesco	UNESCO	
    organisation	arab-league	Ligue arabe	Ligue des États arabes	
    organisation	icc	Cour pénale internationale	CPI	
    """
